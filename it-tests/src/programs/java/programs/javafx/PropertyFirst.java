package programs.javafx;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ChangeListener;

/** The first class of JavaFX that is loaded is a distant subtype of the one that has listeners. */
public final class PropertyFirst {
  private static final SimpleIntegerProperty COUNT = new SimpleIntegerProperty();

  private PropertyFirst() {}

  /** With the argument {@code leaky}, listeners stay. */
  public static void main(String[] args) {
    List<ChangeListener<Number>> added = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      added.add(listen(i));
    }
    COUNT.set(1);
    if (!args[0].equals("leaky")) {
      added.forEach(COUNT::removeListener);
    }
  }

  private static ChangeListener<Number> listen(int number) {
    int[] sum = {number};
    ChangeListener<Number> listener = (value, before, now) -> sum[0] += now.intValue();
    COUNT.addListener(listener);
    return listener;
  }
}
