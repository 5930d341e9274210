package programs.fake;

import java.lang.instrument.Instrumentation;

/** An agent that has the JVM say that it is an older Java, as its options say. */
public class OlderJava {
  public static void premain(String version, Instrumentation instrumentation) {
    System.setProperty("java.specification.version", version);
  }
}
