package acme.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A node of the tree of what the user sees. */
public class Component {
    private final List<Component> children = new ArrayList<>();
    private final Map<Class<?>, List<Consumer<Object>>> eventBus = new HashMap<>();
    private boolean attached;

    public record AttachEvent(Component source) { }
    public record DetachEvent(Component source) { }
    public record KeyDownEvent(String key) { }

    @SuppressWarnings({"unchecked", "rawtypes"})
    public <E> Registration addListener(Class<E> type, Consumer<E> listener) {
        List<Consumer<Object>> list = eventBus.computeIfAbsent(type, t -> new ArrayList<>());
        list.add((Consumer) listener);
        return () -> list.remove(listener);
    }

    public Registration addAttachListener(Consumer<AttachEvent> l) { return addListener(AttachEvent.class, l); }
    public Registration addDetachListener(Consumer<DetachEvent> l) { return addListener(DetachEvent.class, l); }

    public void fire(Object event) {
        for (Consumer<Object> l : new ArrayList<>(eventBus.getOrDefault(event.getClass(), List.of()))) l.accept(event);
    }

    public void add(Component child) {
        children.add(child);
        if (attached) child.attach();
    }

    public void remove(Component child) {
        if (children.remove(child)) child.detach();
    }

    protected void attach() {
        attached = true;
        fire(new AttachEvent(this));
        children.forEach(Component::attach);
    }

    protected void detach() {
        children.forEach(Component::detach);
        fire(new DetachEvent(this));
        attached = false;
    }

    public boolean isAttached() { return attached; }
    public int listeners(Class<?> type) { return eventBus.getOrDefault(type, List.of()).size(); }
}
