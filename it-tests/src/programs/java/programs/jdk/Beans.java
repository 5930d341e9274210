package programs.jdk;

import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeListenerProxy;
import java.beans.PropertyChangeSupport;
import java.beans.VetoableChangeListener;
import java.beans.VetoableChangeListenerProxy;
import java.beans.VetoableChangeSupport;
import java.util.Observable;
import java.util.Observer;
import programs.Forms;
import programs.Forms.Odd;
import programs.Forms.Release;

/** Views of a bean that lives longer. */
public class Beans {
  private static final Bean BEAN = new Bean();
  private static final VetoableChangeSupport VETOES = new VetoableChangeSupport(BEAN);
  private static final Observable MODEL = new Observable();

  public static void main(String[] args) throws Exception {
    Forms.run(Beans.class, args);
    BEAN.changes.firePropertyChange("name", "a", "b");
  }

  static Release property() {
    PropertyChangeListener listener = new View();
    BEAN.addPropertyChangeListener(listener);
    return () -> BEAN.removePropertyChangeListener(listener);
  }

  static Release namedProperty() {
    PropertyChangeListener listener = new View();
    BEAN.changes.addPropertyChangeListener("name", listener);
    return () -> BEAN.changes.removePropertyChangeListener("name", listener);
  }

  static Release proxy() {
    PropertyChangeListener listener = new View();
    BEAN.changes.addPropertyChangeListener(new PropertyChangeListenerProxy("name", listener));
    return () -> BEAN.changes.removePropertyChangeListener("name", listener);
  }

  static Release veto() {
    VetoableChangeListener listener = new Guard();
    VETOES.addVetoableChangeListener(listener);
    return () -> VETOES.removeVetoableChangeListener(listener);
  }

  static Release vetoByProxy() {
    VetoableChangeListener listener = new Guard();
    VETOES.addVetoableChangeListener("name", listener);
    return () ->
        VETOES.removeVetoableChangeListener(new VetoableChangeListenerProxy("name", listener));
  }

  static Release observer() {
    Observer observer = new Watcher();
    MODEL.addObserver(observer);
    return () -> MODEL.deleteObserver(observer);
  }

  @Odd
  static void removedByAnEqual() {
    BEAN.changes.addPropertyChangeListener(new Same());
    BEAN.changes.removePropertyChangeListener(new Same());
  }

  @Odd
  static void removedWithoutItsName() {
    PropertyChangeListener listener = new View();
    BEAN.changes.addPropertyChangeListener("name", listener);
    BEAN.changes.removePropertyChangeListener(listener);
  }

  @Odd
  static void nothing() {
    BEAN.changes.addPropertyChangeListener(null);
    BEAN.changes.addPropertyChangeListener("name", null);
  }

  @Odd
  static void twice() {
    PropertyChangeListener listener = new View();
    for (int i = 0; i < 2; i++) {
      BEAN.changes.addPropertyChangeListener(listener);
    }
  }

  @Odd
  static void twiceTakenBackOnce() {
    PropertyChangeListener listener = new View();
    for (int i = 0; i < 2; i++) {
      BEAN.changes.addPropertyChangeListener("name", listener);
    }
    BEAN.changes.removePropertyChangeListener("name", listener);
  }

  @Odd
  static void observesTwice() {
    Observer observer = new Watcher();
    for (int i = 0; i < 2; i++) {
      MODEL.addObserver(observer);
    }
  }

  @Odd
  static void observersAllDeleted() {
    Observable model = new Observable();
    for (int i = 0; i < 3; i++) {
      model.addObserver(new Watcher());
    }
    model.deleteObservers();
  }

  /** A bean as all are, whose own method passes the listener on. */
  static class Bean {
    final PropertyChangeSupport changes = new PropertyChangeSupport(this);

    void addPropertyChangeListener(PropertyChangeListener listener) {
      changes.addPropertyChangeListener(listener);
    }

    void removePropertyChangeListener(PropertyChangeListener listener) {
      changes.removePropertyChangeListener(listener);
    }
  }

  static class View implements PropertyChangeListener {
    @Override
    public void propertyChange(java.beans.PropertyChangeEvent event) {}
  }

  static class Same extends View {
    @Override
    public boolean equals(Object other) {
      return other instanceof Same;
    }

    @Override
    public int hashCode() {
      return 1;
    }
  }

  static class Guard implements VetoableChangeListener {
    @Override
    public void vetoableChange(java.beans.PropertyChangeEvent event) {}
  }

  static class Watcher implements Observer {
    @Override
    public void update(Observable model, Object what) {}
  }
}
