package dev.leash.it.harness.report;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A line of a stack. */
public record Frame(@JsonProperty("class") String type, String method, String file, int line) {

  /** Whether it is in this method. */
  public boolean isIn(String className, String methodName) {
    return className.equals(type) && methodName.equals(method);
  }

  @Override
  public String toString() {
    return type + "." + method + "(" + file + ":" + line + ")";
  }
}
