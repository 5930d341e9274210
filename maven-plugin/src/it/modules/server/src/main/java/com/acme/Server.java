package com.acme;

import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;

/** Lives as long as the JVM, and has listeners. */
public final class Server {
  private static final PropertyChangeSupport CHANGES = new PropertyChangeSupport(Server.class);

  private Server() {}

  /** Opens a window that follows the server. */
  public static Window open() {
    Window window = new Window();
    CHANGES.addPropertyChangeListener(window.follow);
    return window;
  }

  /** A window. */
  public static final class Window implements AutoCloseable {
    private final byte[] pixels = new byte[1000];
    private final PropertyChangeListener follow = change -> pixels[0]++;

    @Override
    public void close() {
      CHANGES.removePropertyChangeListener(follow);
    }
  }
}
