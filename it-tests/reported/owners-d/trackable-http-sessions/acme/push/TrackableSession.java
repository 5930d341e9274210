package acme.push;

import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.util.ArrayDeque;
import java.util.Deque;

/** What we know of a visitor: kept in his HTTP session under "track". */
public class TrackableSession implements HttpSessionBindingListener, Broadcaster.Listener {
    private final String user;
    private final boolean unregister;
    private final Deque<String> inbox = new ArrayDeque<>();
    private final Presence presence;

    public TrackableSession(String user, Presence presence, boolean unregister) {
        this.user = user;
        this.presence = presence;
        this.unregister = unregister;
    }

    @Override
    public void valueBound(HttpSessionBindingEvent event) {
        presence.entered(user);
        Broadcaster.getDefault().addListener(this);
    }

    @Override
    public void valueUnbound(HttpSessionBindingEvent event) {
        presence.left(user);
        if (unregister) {
            Broadcaster.getDefault().removeListener(this);
        }
    }

    @Override
    public void onBroadcast(String message) {
        inbox.add(message);
        if (inbox.size() > 20) inbox.poll();
    }

    public int unread() { return inbox.size(); }
}
