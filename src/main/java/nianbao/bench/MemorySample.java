package nianbao.bench;

import java.time.Duration;

/**
 * The memory of a service at one moment.
 *
 * @param requests answered until then
 * @param at since the first request
 */
public record MemorySample(int requests, Duration at, ServiceMemory memory) {}
