package dev.leash.it.harness.report;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The class of something. */
public record Type(@JsonProperty("class") String name) {}
