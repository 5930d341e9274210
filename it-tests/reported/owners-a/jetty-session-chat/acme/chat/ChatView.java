package acme.chat;

import jakarta.servlet.http.*;
import java.util.*;

/** Kept in the HTTP session; the container tells it when the session is gone. */
public class ChatView implements HttpSessionBindingListener {
    private final ChatHub hub;
    private final boolean keepsHandles;
    private final List<String> lines = new ArrayList<>();
    private final List<ChatHub.Registration> registrations = new ArrayList<>();
    private String channel;

    public ChatView(ChatHub hub, boolean keepsHandles) { this.hub = hub; this.keepsHandles = keepsHandles; }

    @Override public void valueBound(HttpSessionBindingEvent event) {
        registrations.add(hub.listen("system", this::append));
    }

    public void join(String channel) {
        this.channel = channel;
        ChatHub.Registration r = hub.listen(channel, new LineWriter());
        if (keepsHandles) registrations.add(r);
    }

    private synchronized void append(String line) { lines.add(line); }

    @Override public void valueUnbound(HttpSessionBindingEvent event) {
        registrations.forEach(ChatHub.Registration::remove);
        registrations.clear();
    }

    public synchronized int size() { return lines.size(); }
    public String channel() { return channel; }

    private class LineWriter implements java.util.function.Consumer<String> {
        @Override public void accept(String s) { append(channel + "> " + s); }
    }
}
