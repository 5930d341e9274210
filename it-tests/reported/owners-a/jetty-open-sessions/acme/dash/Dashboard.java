package acme.dash;

import jakarta.servlet.http.*;
import java.util.*;

public class Dashboard implements HttpSessionBindingListener {
    private final Feed feed;
    private final List<String> widgets = List.of("cpu", "mem", "disk");
    private final Map<String, Integer> values = new HashMap<>();
    private final List<Feed.Subscription> subscriptions = new ArrayList<>();
    public Dashboard(Feed feed) { this.feed = feed; }
    @Override public void valueBound(HttpSessionBindingEvent e) { for (String w : widgets) subscriptions.add(feed.subscribe(w, v -> values.put(w, v))); }
    @Override public void valueUnbound(HttpSessionBindingEvent e) { subscriptions.forEach(Feed.Subscription::cancel); subscriptions.clear(); }
    public String html() { return values.toString(); }
}
