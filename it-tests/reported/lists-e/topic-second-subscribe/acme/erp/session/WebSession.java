package acme.erp.session;

import acme.erp.topic.ReliableTopicImpl;
import acme.erp.topic.TopicSubscriber;
import java.util.ArrayList;
import java.util.List;

public class WebSession implements TopicSubscriber<String> {
    private final String user;
    private final ReliableTopicImpl<String> notices;
    private final List<String> bell = new ArrayList<>();

    public WebSession(String user, ReliableTopicImpl<String> notices) {
        this.user = user;
        this.notices = notices;
    }

    public void login() {
        notices.subscribe(this);
    }

    /** Another role: menus and notices are set up anew. */
    public void changeRole(String role) {
        bell.add("now " + role);
        notices.subscribe(this);
    }

    public void logout() {
        notices.unsubscribe(this);
        bell.clear();
    }

    @Override public void onMessage(String message) { bell.add(message); }

    @Override public String toString() { return user + bell; }
}
