package nianbao.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Who knows the token: programs send it, browsers a cookie that was given for it.
 *
 * <p>A cookie holds the end of its time and a seal that only the token makes, so that nothing need
 * be remembered and every copy of the service that has the same token takes it.
 */
final class Sessions {
  private static final String COOKIE = "nianbao";
  private static final String SCHEME = "Bearer ";
  private static final Duration LIFE = Duration.ofDays(7);

  private final Optional<String> token;
  private final InstantSource clock;

  Sessions(Optional<String> token, InstantSource clock) {
    this.token = token;
    this.clock = clock;
  }

  /** Whether whoever sends this may use the service. */
  boolean admits(Context ctx) {
    return token.isEmpty() || hasToken(ctx) || hasCookie(ctx);
  }

  private boolean hasToken(Context ctx) {
    String header = ctx.header("Authorization");
    return header != null
        && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
        && isToken(header.substring(SCHEME.length()).strip());
  }

  /** Takes as long for a guess that is nearly right as for any other. */
  boolean isToken(String guess) {
    return token.isPresent() && isSame(seal("guess", guess), seal("guess", token.get()));
  }

  private static boolean isSame(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  private boolean hasCookie(Context ctx) {
    String cookie = ctx.cookie(COOKIE);
    if (cookie == null || !cookie.matches("[0-9]{1,12}\\.[A-Za-z0-9_-]{43}")) {
      return false;
    }
    String end = cookie.substring(0, cookie.indexOf('.'));
    return isSame(cookie, sealed(end)) && Long.parseLong(end) > clock.instant().getEpochSecond();
  }

  private String sealed(String end) {
    return end + "." + seal("session until " + end, token.orElseThrow());
  }

  /** Gives a cookie to somebody who knows the token. */
  void begin(Context ctx) {
    long end = clock.instant().plus(LIFE).getEpochSecond();
    ctx.cookie(cookie(ctx, sealed(Long.toString(end)), (int) LIFE.toSeconds()));
  }

  /** Takes the cookie back. */
  void end(Context ctx) {
    ctx.cookie(cookie(ctx, "", 0));
  }

  private static Cookie cookie(Context ctx, String value, int maxAge) {
    Cookie cookie = new Cookie(COOKIE, value);
    cookie.setMaxAge(maxAge);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.STRICT);
    cookie.setSecure(isSecure(ctx));
    return cookie;
  }

  /** The service itself speaks no TLS; the proxy before it says whether it does. */
  private static boolean isSecure(Context ctx) {
    String origin = ctx.header("Origin");
    return "https".equalsIgnoreCase(ctx.header("X-Forwarded-Proto"))
        || origin != null && origin.startsWith("https://");
  }

  private static String seal(String text, String key) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      byte[] bytes = ("nianbao " + key).getBytes(StandardCharsets.UTF_8);
      mac.init(new SecretKeySpec(bytes, "HmacSHA256"));
      byte[] seal = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(seal);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HMAC with SHA-256", e);
    }
  }
}
