package acme.validation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;

/** A check of the values it depends on. */
public class Check {
    private final Map<String, ObservableValue<?>> dependencies = new LinkedHashMap<>();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private Consumer<Check> checkMethod = c -> { };
    private final ChangeListener<Object> immediateListener = (obs, o, n) -> recheck();
    private boolean immediate;

    public Check dependsOn(String key, ObservableValue<?> value) {
        dependencies.put(key, value);
        return this;
    }

    public Check withMethod(Consumer<Check> m) {
        checkMethod = m;
        return this;
    }

    /** Checks at once, and whenever something it depends on changes. */
    public Check immediate() {
        for (ObservableValue<?> dependency : dependencies.values()) {
            dependency.addListener(immediateListener);
        }
        immediate = true;
        recheck();
        return this;
    }

    public void recheck() {
        message.set("");
        checkMethod.accept(this);
    }

    @SuppressWarnings("unchecked")
    public <T> T get(String key) {
        return (T) dependencies.get(key).getValue();
    }

    public void error(String m) {
        message.set(m);
    }

    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    void release() {
        if (immediate) {
            for (ObservableValue<?> dependency : dependencies.values()) {
                dependency.removeListener(immediateListener);
            }
            immediate = false;
        }
    }
}
