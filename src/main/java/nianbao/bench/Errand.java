package nianbao.bench;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.function.Predicate;

/**
 * Something that a client asks of a service.
 *
 * @param kind what all errands like this are called, for people
 * @param isRight whether an answer is the one that has to come
 */
record Errand(String kind, HttpRequest request, Predicate<HttpResponse<byte[]>> isRight) {}
