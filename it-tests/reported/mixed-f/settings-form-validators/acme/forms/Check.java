package acme.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;

/** One check of a form; depends on some values and is done again when one of them changes. */
public class Check {
    private final Map<String, ObservableValue<?>> dependencies = new LinkedHashMap<>(1);
    private final ReadOnlyObjectWrapper<List<String>> messages = new ReadOnlyObjectWrapper<>(List.of());
    private final ChangeListener<Object> immediateListener;
    private Consumer<Context> checkMethod;

    public final class Context {
        private final List<String> found = new ArrayList<>();
        @SuppressWarnings("unchecked")
        public <T> T get(String key) { return (T) dependencies.get(key).getValue(); }
        public void error(String message) { found.add(message); }
    }

    public Check() {
        immediateListener = (obs, old, now) -> recheck();
    }

    public Check dependsOn(String key, ObservableValue<?> value) {
        dependencies.put(key, value);
        return this;
    }

    public Check withMethod(Consumer<Context> method) {
        checkMethod = method;
        return this;
    }

    public Check immediate() {
        for (ObservableValue<?> dependency : dependencies.values()) {
            dependency.addListener(immediateListener);
        }
        recheck();
        return this;
    }

    public void release() {
        for (ObservableValue<?> dependency : dependencies.values()) {
            dependency.removeListener(immediateListener);
        }
    }

    public void recheck() {
        Context c = new Context();
        checkMethod.accept(c);
        messages.set(c.found);
    }

    public ReadOnlyObjectProperty<List<String>> messagesProperty() { return messages.getReadOnlyProperty(); }
}
