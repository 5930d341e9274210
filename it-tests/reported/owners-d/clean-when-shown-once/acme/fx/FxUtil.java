package acme.fx;

import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;

public final class FxUtil {
    private FxUtil() { }

    /** Calls back once, the first time the value passes; the listener takes itself off then. */
    public static <T> void once(ObservableValue<T> value, Predicate<T> when, Consumer<T> then) {
        if (when.test(value.getValue())) {
            then.accept(value.getValue());
            return;
        }
        value.addListener(new ChangeListener<T>() {
            @Override
            public void changed(ObservableValue<? extends T> o, T old, T now) {
                if (when.test(now)) {
                    o.removeListener(this);
                    then.accept(now);
                }
            }
        });
    }
}
