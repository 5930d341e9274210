package acme.web;

import java.util.LinkedHashMap;
import java.util.Map;

/** The views of one UI. They listen to their session and are never taken off it: it ends when they do. */
public class ViewCache {
    private final Map<String, View> views = new LinkedHashMap<>();

    public static final class View {
        private final String name;
        private final byte[] state = new byte[1024];
        private int events;
        View(String name, VaadinLikeSession session) {
            this.name = name;
            session.addListener(this::onEvent);
        }
        private void onEvent(String e) { if (e.startsWith(name)) state[events++ % 1024]++; }
    }

    public View get(String name, VaadinLikeSession s) { return views.computeIfAbsent(name, n -> new View(n, s)); }
}
