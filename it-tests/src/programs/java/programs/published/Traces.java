package programs.published;

import io.jaegertracing.internal.JaegerTracer;
import io.jaegertracing.internal.reporters.NoopReporter;
import io.jaegertracing.internal.samplers.ConstSampler;

/** Each tenant has a tracer, which is closed when the tenant leaves. */
public class Traces {
  public static void main(String[] args) {
    for (int i = 0; i < 60; i++) {
      new JaegerTracer.Builder("tenant " + i)
          .withReporter(new NoopReporter())
          .withSampler(new ConstSampler(false))
          .build()
          .close();
    }
  }
}
