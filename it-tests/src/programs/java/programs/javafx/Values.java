package programs.javafx;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleListProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.WeakChangeListener;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import javafx.collections.WeakListChangeListener;
import programs.Rounds;
import programs.Rounds.Release;

/** Controls that listen to a model that outlives them. */
public class Values {
  private static final ObjectProperty<String> TITLE = new SimpleObjectProperty<>("");
  private static final IntegerProperty COUNT = new SimpleIntegerProperty();
  private static final ReadOnlyObjectWrapper<String> STATE = new ReadOnlyObjectWrapper<>("");
  private static final ObservableList<String> ROWS = FXCollections.observableArrayList();
  private static final ObservableMap<String, String> MAP = FXCollections.observableHashMap();
  private static final ObservableSet<String> SET = FXCollections.observableSet();
  private static final List<Object> KEPT = new ArrayList<>();

  public static void main(String[] args) throws Exception {
    switch (args[0]) {
      case "change" -> Rounds.run(args[1], () -> change(TITLE));
      case "invalidation" -> Rounds.run(args[1], () -> invalidation(COUNT));
      case "readOnly" -> Rounds.run(args[1], () -> change(STATE.getReadOnlyProperty()));
      case "list" -> Rounds.run(args[1], () -> list(ROWS));
      case "listProperty" -> {
        ObservableList<String> rows = new SimpleListProperty<>(ROWS);
        KEPT.add(rows);
        Rounds.run(args[1], () -> list(rows));
      }
      case "map" -> Rounds.run(args[1], Values::map);
      case "set" -> Rounds.run(args[1], Values::set);
      case "weak" -> Rounds.run("leaky", Values::weakly);
      case "bound" -> Rounds.run("leaky", Values::bind);
      case "equal" -> Rounds.run("clean", Values::equal);
      default -> throw new IllegalArgumentException(args[0]);
    }
    TITLE.set("new");
    COUNT.set(1);
    ROWS.add("row");
  }

  private static <T> Release change(ObservableValue<T> value) {
    ChangeListener<T> listener = new Change<>(new Object());
    KEPT.add(listener);
    value.addListener(listener);
    return () -> value.removeListener(listener);
  }

  private static Release invalidation(Observable value) {
    InvalidationListener listener = new Invalidation();
    KEPT.add(listener);
    value.addListener(listener);
    return () -> value.removeListener(listener);
  }

  private static Release list(ObservableList<String> list) {
    ListChangeListener<String> listener = new Rows();
    KEPT.add(listener);
    list.addListener(listener);
    return () -> list.removeListener(listener);
  }

  private static Release map() {
    int[] changes = {0};
    MapChangeListener<String, String> listener = change -> changes[0]++;
    MAP.addListener(listener);
    return () -> MAP.removeListener(listener);
  }

  private static Release set() {
    int[] changes = {0};
    SetChangeListener<String> listener = change -> changes[0]++;
    SET.addListener(listener);
    return () -> SET.removeListener(listener);
  }

  private static Release weakly() {
    ChangeListener<String> listener = new Change<>(new Object());
    ListChangeListener<String> rows = new Rows();
    KEPT.add(listener);
    KEPT.add(rows);
    TITLE.addListener(new WeakChangeListener<>(listener));
    ROWS.addListener(new WeakListChangeListener<>(rows));
    return () -> {};
  }

  private static Release bind() {
    Property<String> label = new SimpleObjectProperty<>();
    label.bind(TITLE);
    Property<String> field = new SimpleObjectProperty<>();
    field.bindBidirectional(TITLE);
    KEPT.add(label);
    KEPT.add(field);
    KEPT.add(Bindings.size(ROWS));
    return () -> {};
  }

  private static Release equal() {
    TITLE.addListener(new Change<String>("same"));
    return () -> TITLE.removeListener(new Change<String>("same"));
  }

  /** One of many. */
  record Change<T>(Object id) implements ChangeListener<T> {
    @Override
    public void changed(ObservableValue<? extends T> value, T before, T after) {}
  }

  /** One of many. */
  static class Invalidation implements InvalidationListener {
    @Override
    public void invalidated(Observable observable) {}
  }

  /** One of many. */
  static class Rows implements ListChangeListener<String> {
    @Override
    public void onChanged(Change<? extends String> change) {}
  }
}
