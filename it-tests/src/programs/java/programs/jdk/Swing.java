package programs.jdk;

import java.awt.event.ActionListener;
import java.util.EventListener;
import javax.swing.DefaultBoundedRangeModel;
import javax.swing.DefaultButtonModel;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.event.ChangeListener;
import javax.swing.event.EventListenerList;
import javax.swing.event.ListDataEvent;
import javax.swing.event.ListDataListener;
import javax.swing.event.TableModelListener;
import javax.swing.table.DefaultTableModel;
import programs.Forms;
import programs.Forms.Odd;
import programs.Forms.Release;

/** Views that listen to models and components which live longer. */
public class Swing {
  private static final DefaultListModel<String> LIST = new DefaultListModel<>();
  private static final DefaultTableModel TABLE = new DefaultTableModel(3, 3);
  private static final DefaultBoundedRangeModel RANGE = new DefaultBoundedRangeModel();
  private static final DefaultButtonModel BUTTON = new DefaultButtonModel();
  private static final Dial DIAL = new Dial();

  public static void main(String[] args) throws Exception {
    Forms.run(Swing.class, args);
    LIST.addElement("x");
  }

  static Release list() {
    ListDataListener listener = new Rows();
    LIST.addListDataListener(listener);
    return () -> LIST.removeListDataListener(listener);
  }

  static Release table() {
    TableModelListener listener =
        new TableModelListener() {
          @Override
          public void tableChanged(javax.swing.event.TableModelEvent event) {}
        };
    TABLE.addTableModelListener(listener);
    return () -> TABLE.removeTableModelListener(listener);
  }

  static Release range() {
    ChangeListener listener = new Changes();
    RANGE.addChangeListener(listener);
    return () -> RANGE.removeChangeListener(listener);
  }

  static Release button() {
    ActionListener listener =
        new ActionListener() {
          @Override
          public void actionPerformed(java.awt.event.ActionEvent event) {}
        };
    BUTTON.addActionListener(listener);
    return () -> BUTTON.removeActionListener(listener);
  }

  static Release ownComponent() {
    Turned listener = new Turns();
    DIAL.addTurned(listener);
    return () -> DIAL.removeTurned(listener);
  }

  @Odd
  static void bothWays() {
    Both both = new Both();
    EventListenerList store = new EventListenerList();
    store.add(Turned.class, both);
    store.add(ChangeListener.class, both);
    store.remove(Turned.class, both);
    keep = store;
  }

  @Odd
  static void nothing() {
    keep.add(Turned.class, null);
    keep.remove(Turned.class, null);
  }

  static EventListenerList keep = new EventListenerList();

  /** An event of a component made elsewhere than in the JDK. */
  interface Turned extends EventListener {
    void turned();
  }

  /** The component. */
  static class Dial extends JComponent {
    void addTurned(Turned listener) {
      listenerList.add(Turned.class, listener);
    }

    void removeTurned(Turned listener) {
      listenerList.remove(Turned.class, listener);
    }
  }

  static class Turns implements Turned {
    @Override
    public void turned() {}
  }

  static class Changes implements ChangeListener {
    @Override
    public void stateChanged(javax.swing.event.ChangeEvent event) {}
  }

  static class Both extends Changes implements Turned {
    @Override
    public void turned() {}
  }

  static class Rows implements ListDataListener {
    @Override
    public void intervalAdded(ListDataEvent event) {}

    @Override
    public void intervalRemoved(ListDataEvent event) {}

    @Override
    public void contentsChanged(ListDataEvent event) {}
  }
}
