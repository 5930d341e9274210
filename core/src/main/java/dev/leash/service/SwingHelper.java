package dev.leash.service;

import dev.leash.event.Kind;
import dev.leash.track.Tracked;
import dev.leash.track.Tracking;
import java.awt.Component;
import java.awt.event.ActionListener;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.beans.PropertyChangeListener;
import java.time.Duration;
import java.util.function.Consumer;
import javax.swing.AbstractButton;
import javax.swing.BoundedRangeModel;
import javax.swing.ButtonModel;
import javax.swing.ListModel;
import javax.swing.Timer;
import javax.swing.event.ChangeListener;
import javax.swing.event.ListDataListener;
import javax.swing.event.TableModelListener;
import javax.swing.table.TableModel;

/**
 * Adds listeners to Swing components and models, and tracks them. They are of kind {@link Kind#GUI}
 * unless a method says otherwise. The class is loaded only where it is used, so the rest of this
 * library needs no {@code java.desktop}. Nothing may be null, and nothing returned is.
 *
 * <p>As thread-safe as Swing: call it on the event dispatch thread.
 */
public final class SwingHelper {

  private final ServiceHelper service;
  private final Tracking gui;

  SwingHelper(ServiceHelper service) {
    this.service = service;
    this.gui = service.tracking().kind(Kind.GUI);
  }

  /** Listens for the action of a button. */
  public Tracked onAction(AbstractButton button, ActionListener listener) {
    return service.listen(
        button,
        listener,
        AbstractButton::addActionListener,
        AbstractButton::removeActionListener,
        gui);
  }

  /** Listens for the action of a button's model. */
  public Tracked onAction(ButtonModel model, ActionListener listener) {
    return service.listen(
        model, listener, ButtonModel::addActionListener, ButtonModel::removeActionListener, gui);
  }

  /** Listens for changes of a range, such as a slider's model. */
  public Tracked onChange(BoundedRangeModel model, ChangeListener listener) {
    return service.listen(
        model,
        listener,
        BoundedRangeModel::addChangeListener,
        BoundedRangeModel::removeChangeListener,
        gui);
  }

  /** Listens for changes of a list. */
  public Tracked onChange(ListModel<?> model, ListDataListener listener) {
    return service.<ListModel<?>, ListDataListener>listen(
        model, listener, ListModel::addListDataListener, ListModel::removeListDataListener, gui);
  }

  /** Listens for changes of a table. */
  public Tracked onChange(TableModel model, TableModelListener listener) {
    return service.listen(
        model,
        listener,
        TableModel::addTableModelListener,
        TableModel::removeTableModelListener,
        gui);
  }

  /** Listens for changes of a component's properties. */
  public Tracked onProperty(Component component, PropertyChangeListener listener) {
    return service.listen(
        component,
        listener,
        Component::addPropertyChangeListener,
        Component::removePropertyChangeListener,
        gui.kind(Kind.STATE_WATCHER));
  }

  /**
   * Listens for clicks on a component.
   *
   * @param rest after a click, further ones are dropped for this long; zero drops none
   */
  public Tracked onClick(Component component, Duration rest, Consumer<MouseEvent> action) {
    Consumer<MouseEvent> throttled = new Throttled<>(rest, action);
    MouseAdapter listener =
        new MouseAdapter() {
          @Override
          public void mouseClicked(MouseEvent event) {
            throttled.accept(event);
          }
        };
    return service.listen(
        component, listener, Component::addMouseListener, Component::removeMouseListener, gui);
  }

  /** Starts a timer; releasing it stops it. */
  public Tracked start(Timer timer) {
    timer.start();
    Kind kind = timer.isRepeats() ? Kind.HEARTBEAT : Kind.TIMER;
    return service.track(timer, gui.kind(kind));
  }
}
