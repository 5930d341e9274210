package io.meshprobe.check;

public record EndpointConfig(String name, int port, int timeoutMs) {
}
