package nianbao.web;

import java.net.InetAddress;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * How a service is reached, and by whom.
 *
 * @param bind the address of this machine that it listens at
 * @param port 0 for any that is free
 * @param token what clients have to know; without one, everybody who reaches it may use it
 * @param hosts names that it is reached by beside its address, as a reverse proxy passes them on
 */
public record Settings(
    InetAddress bind, int port, Optional<String> token, Set<String> hosts, ServiceLimits limits) {
  public Settings {
    Objects.requireNonNull(bind, "bind");
    Objects.requireNonNull(token, "token");
    Objects.requireNonNull(limits, "limits");
    hosts = Set.copyOf(hosts);
  }
}
