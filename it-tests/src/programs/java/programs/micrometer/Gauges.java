package programs.micrometer;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.List;

/**
 * Sockets that are measured; the leaky ones still are when they are closed. What is set up once, on
 * one line, is none of them.
 */
public class Gauges {

  private static final MeterRegistry METERS = new CompositeMeterRegistry();

  public static void main(String[] args) throws Exception {
    ((CompositeMeterRegistry) METERS).add(new SimpleMeterRegistry());
    if (args[0].equals("setup")) {
      List<int[]> tables = new ArrayList<>();
      for (int i = 0; i < 100; i++) {
        int[] table = {i};
        tables.add(table);
        Gauge.builder("table", () -> table[0]).tag("number", "" + i).register(METERS);
      }
      System.out.println(tables.size() + " tables");
      return;
    }
    for (int i = 0; i < 40; i++) {
      Socket socket = new Socket(i);
      socket.open();
      socket.close(args[0].equals("clean"));
      Thread.sleep(60);
    }
  }

  private static final class Socket {
    private final int number;
    private final byte[] buffer = new byte[100];
    private Gauge gauge;

    Socket(int number) {
      this.number = number;
    }

    void open() {
      gauge = Gauge.builder("pressure", this::pressure).tag("n", "" + number).register(METERS);
    }

    private int pressure() {
      return buffer.length;
    }

    void close(boolean removes) {
      if (removes) {
        METERS.remove(gauge);
      }
    }
  }
}
