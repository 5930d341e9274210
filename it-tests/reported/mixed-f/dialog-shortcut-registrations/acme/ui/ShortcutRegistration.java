package acme.ui;

import java.util.ArrayList;
import java.util.List;

/** A key that does something as long as its owner is attached; it is listened for on other components. */
public class ShortcutRegistration implements Registration {
    public static boolean removeDetachListeners;

    private final Component lifecycleOwner;
    private final Component[] listenOnComponents;
    private final String key;
    private final Runnable command;
    private final List<Registration> shortcutListenerRegistrations = new ArrayList<>();
    private final List<Registration> listenOnAttachRegistrations = new ArrayList<>();
    private final List<Registration> listenOnDetachRegistrations = new ArrayList<>();
    private final Registration ownerAttach;
    private final Registration ownerDetach;
    private boolean active;

    public ShortcutRegistration(Component owner, String key, Runnable command, Component... listenOn) {
        this.lifecycleOwner = owner;
        this.listenOnComponents = listenOn;
        this.key = key;
        this.command = command;
        ownerAttach = owner.addAttachListener(e -> registerLifecycleOwner());
        ownerDetach = owner.addDetachListener(e -> removeListenerRegistration());
        if (owner.isAttached()) registerLifecycleOwner();
    }

    private void registerLifecycleOwner() {
        for (Component component : listenOnComponents) {
            listenOnAttachRegistrations.add(component.addAttachListener(e -> initListenOn(component)));
            listenOnDetachRegistrations.add(component.addDetachListener(e -> active = false));
            if (component.isAttached()) initListenOn(component);
        }
    }

    private void initListenOn(Component component) {
        active = true;
        shortcutListenerRegistrations.add(component.addListener(Component.KeyDownEvent.class, e -> {
            if (active && key.equals(e.key())) command.run();
        }));
    }

    private void removeListenerRegistration() {
        shortcutListenerRegistrations.forEach(Registration::remove);
        shortcutListenerRegistrations.clear();
        listenOnAttachRegistrations.forEach(Registration::remove);
        listenOnAttachRegistrations.clear();
        if (removeDetachListeners) {
            listenOnDetachRegistrations.forEach(Registration::remove);
            listenOnDetachRegistrations.clear();
        }
        active = false;
    }

    @Override
    public void remove() {
        removeListenerRegistration();
        ownerAttach.remove();
        ownerDetach.remove();
    }
}
