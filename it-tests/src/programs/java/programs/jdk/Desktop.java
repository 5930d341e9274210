package programs.jdk;

import java.awt.AWTEvent;
import java.awt.Component;
import java.awt.Container;
import java.awt.KeyEventDispatcher;
import java.awt.KeyboardFocusManager;
import java.awt.Toolkit;
import java.awt.event.AWTEventListener;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javax.swing.DefaultListModel;
import javax.swing.JList;
import javax.swing.Timer;
import javax.swing.event.UndoableEditEvent;
import javax.swing.event.UndoableEditListener;
import javax.swing.undo.UndoableEditSupport;
import programs.Rounds;
import programs.Rounds.Release;

/** Dialogs that listen to what outlives them. */
public class Desktop {
  private static final Component FRAME = new Container();
  private static final UndoableEditSupport EDITS = new UndoableEditSupport();
  private static final DefaultListModel<String> NAMES = new DefaultListModel<>();
  private static final List<Object> KEPT = new ArrayList<>();

  public static void main(String[] args) throws Exception {
    String side = args[1];
    switch (args[0]) {
      case "toolkit" -> Rounds.run(side, Desktop::watch);
      case "awt" -> Rounds.run(side, Desktop::hover);
      case "swing" -> Rounds.run(side, Desktop::edit);
      case "lists" -> Rounds.run(side, Desktop::list);
      case "kfm" -> Rounds.run(side, side.equals("equal") ? Desktop::typeEqually : Desktop::type);
      case "swingtimer" -> Rounds.run(side, round(side));
      default -> throw new IllegalArgumentException(args[0]);
    }
    if (args[0].equals("toolkit") && side.equals("clean")) {
      addedTwiceIsThereOnce();
    }
  }

  private static Rounds.Round round(String side) {
    return switch (side) {
      case "restarted" -> Desktop::again;
      case "once" -> Desktop::once;
      default -> Desktop::tick;
    };
  }

  private static Release watch() {
    AWTEventListener listener = new Dialog();
    Toolkit.getDefaultToolkit().addAWTEventListener(listener, AWTEvent.MOUSE_EVENT_MASK);
    return () -> Toolkit.getDefaultToolkit().removeAWTEventListener(listener);
  }

  private static void addedTwiceIsThereOnce() {
    AWTEventListener listener = new Dialog();
    KEPT.add(listener);
    Toolkit.getDefaultToolkit().addAWTEventListener(listener, AWTEvent.MOUSE_EVENT_MASK);
    Toolkit.getDefaultToolkit().addAWTEventListener(listener, AWTEvent.KEY_EVENT_MASK);
    Toolkit.getDefaultToolkit().removeAWTEventListener(listener);
  }

  private static Release hover() {
    MouseAdapter listener = new MouseAdapter() {};
    FRAME.addMouseListener(listener);
    FRAME.addMouseListener(null);
    return () -> FRAME.removeMouseListener(listener);
  }

  private static Release edit() {
    UndoableEditListener listener = new Dialog();
    EDITS.addUndoableEditListener(listener);
    return () -> EDITS.removeUndoableEditListener(listener);
  }

  /** A list of things on the screen that shares its data with all others. */
  private static Release list() {
    JList<String> list = new JList<>(NAMES);
    return () -> list.setModel(new DefaultListModel<>());
  }

  private static Release type() {
    KeyEventDispatcher listener = new Dialog();
    KeyboardFocusManager.getCurrentKeyboardFocusManager().addKeyEventDispatcher(listener);
    return () ->
        KeyboardFocusManager.getCurrentKeyboardFocusManager().removeKeyEventDispatcher(listener);
  }

  private static Release typeEqually() {
    KeyboardFocusManager manager = KeyboardFocusManager.getCurrentKeyboardFocusManager();
    manager.addKeyEventDispatcher(new Key(1));
    return () -> manager.removeKeyEventDispatcher(new Key(1));
  }

  private static Release tick() {
    Timer timer = new Timer(60_000, e -> {});
    timer.start();
    return timer::stop;
  }

  /** Fires once and is dropped. */
  private static Release once() throws Exception {
    CountDownLatch fired = new CountDownLatch(1);
    Timer timer = new Timer(1, e -> fired.countDown());
    timer.setRepeats(false);
    timer.start();
    fired.await();
    return () -> {};
  }

  private static Release again() {
    Timer timer = new Timer(60_000, e -> {});
    timer.start();
    timer.restart();
    timer.start();
    KEPT.add(timer);
    return timer::stop;
  }

  /** Listens to everything. */
  static class Dialog implements AWTEventListener, UndoableEditListener, KeyEventDispatcher {
    @Override
    public void eventDispatched(AWTEvent event) {}

    @Override
    public void undoableEditHappened(UndoableEditEvent e) {}

    @Override
    public boolean dispatchKeyEvent(KeyEvent e) {
      return false;
    }
  }

  /** Equal to every other of its number. */
  record Key(int number) implements KeyEventDispatcher {
    @Override
    public boolean dispatchKeyEvent(KeyEvent e) {
      return false;
    }
  }
}
