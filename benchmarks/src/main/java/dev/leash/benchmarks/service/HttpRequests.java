package dev.leash.benchmarks.service;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Requests over connections that are kept open, by a client that costs next to nothing beside the
 * server: no library, no thread.
 */
final class HttpRequests {

  private static final int CONNECTIONS = 4;

  private final Socket[] sockets = new Socket[CONNECTIONS];
  private final InputStream[] answers = new InputStream[CONNECTIONS];
  private final byte[][] requests;
  private final int rounds;
  private final long[] nanos;
  private int measured;

  /**
   * A client.
   *
   * @param port of the server, on this machine
   * @param rounds how often each path is asked for on each connection in one run
   */
  HttpRequests(int port, int rounds, String... paths) throws IOException {
    this.rounds = rounds;
    this.requests = new byte[paths.length][];
    this.nanos = new long[operations()];
    for (int i = 0; i < paths.length; i++) {
      String request = "GET " + paths[i] + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
      requests[i] = request.getBytes(StandardCharsets.US_ASCII);
    }
    for (int i = 0; i < CONNECTIONS; i++) {
      sockets[i] = new Socket(InetAddress.getLoopbackAddress(), port);
      sockets[i].setTcpNoDelay(true);
      answers[i] = new BufferedInputStream(sockets[i].getInputStream());
    }
  }

  int operations() {
    return rounds * CONNECTIONS * requests.length;
  }

  /** Sends a request on each connection, then reads all answers. */
  void run() throws IOException {
    measured = 0;
    for (int round = 0; round < rounds; round++) {
      for (byte[] request : requests) {
        long start = System.nanoTime();
        for (Socket socket : sockets) {
          socket.getOutputStream().write(request);
        }
        for (InputStream answer : answers) {
          readAnswer(answer);
          nanos[measured++] = System.nanoTime() - start;
        }
      }
    }
  }

  /** The time that so large a part of the last run's answers took at most, in milliseconds. */
  double latency(double part) {
    long[] sorted = Arrays.copyOf(nanos, measured);
    Arrays.sort(sorted);
    return measured == 0 ? Double.NaN : sorted[(int) ((measured - 1) * part)] / 1e6;
  }

  private static void readAnswer(InputStream in) throws IOException {
    String status = line(in);
    if (!status.contains(" 200")) {
      throw new IOException("answered " + status);
    }
    int length = -1;
    for (String header = line(in); !header.isEmpty(); header = line(in)) {
      String lower = header.toLowerCase(java.util.Locale.ROOT);
      if (lower.startsWith("content-length:")) {
        length = Integer.parseInt(lower.substring("content-length:".length()).trim());
      }
    }
    if (length >= 0) {
      in.skipNBytes(length);
    } else {
      readChunks(in);
    }
  }

  private static void readChunks(InputStream in) throws IOException {
    int length = -1;
    while (length != 0) {
      length = Integer.parseInt(line(in), 16);
      in.skipNBytes(length + 2L);
    }
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new IOException("the connection ended");
      }
      if (next != '\r') {
        line.append((char) next);
      }
    }
    return line.toString();
  }
}
