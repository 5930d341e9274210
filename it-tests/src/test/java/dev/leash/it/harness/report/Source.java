package dev.leash.it.harness.report;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The objects that keep listeners. */
public record Source(@JsonProperty("class") String type, long instances) {}
