package org.shenmen.logging.config;

public record LogConfig(String endpoint, String project, int ioThreadCount, int sampleRate) {
}
