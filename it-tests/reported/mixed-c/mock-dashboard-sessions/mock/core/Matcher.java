package mock.core;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

public class Matcher {
    private final Set<Consumer<Matcher>> observers = new HashSet<>();
    private int expectations;

    public synchronized void onChange(Consumer<Matcher> o) {
        observers.add(o);
    }

    public synchronized void offChange(Consumer<Matcher> o) {
        observers.remove(o);
    }

    public synchronized void expect(String path) {
        expectations++;
        observers.forEach(o -> o.accept(this));
    }

    public int expectations() {
        return expectations;
    }
}
