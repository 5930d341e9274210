package acme.orders.validation;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.WeakChangeListener;

/** A check of one or more values, in immediate mode or on demand. */
public class Check {
    public class Context {
        @SuppressWarnings("unchecked")
        public <T> T get(String key) { return (T) dependencies.get(key).getValue(); }
        public void error(String message) { messages.append(message).append("; "); }
    }

    private final Map<String, ObservableValue<?>> dependencies = new HashMap<>();
    private final boolean weak;
    private final StringBuilder messages = new StringBuilder();
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();
    private Consumer<Context> checkMethod;
    private ChangeListener<Object> immediateListener;

    Check(boolean weak) { this.weak = weak; }

    public Check withMethod(Consumer<Context> checkMethod) { this.checkMethod = checkMethod; return this; }

    public Check dependsOn(String key, ObservableValue<?> dependency) {
        dependencies.put(key, dependency);
        return this;
    }

    /** Re-evaluate whenever a dependency changes. */
    public Check immediate() {
        immediateListener = (obs, oldV, newV) -> recheck();
        for (ObservableValue<?> dependency : dependencies.values()) {
            if (weak) {
                dependency.addListener(new WeakChangeListener<>(immediateListener));
            } else {
                dependency.addListener(immediateListener);
            }
        }
        recheck();
        return this;
    }

    public void recheck() {
        messages.setLength(0);
        checkMethod.accept(new Context());
        failed.set(messages.length() > 0);
    }

    public ReadOnlyBooleanProperty failedProperty() { return failed.getReadOnlyProperty(); }
    public String messages() { return messages.toString(); }
}
