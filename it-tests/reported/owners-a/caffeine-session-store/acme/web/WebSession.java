package acme.web;

import net.engio.mbassy.listener.*;

@Listener(references = References.Strong)
public class WebSession {
    private final String id;
    private int notices;
    private boolean expired;
    WebSession(String id) { this.id = id; }
    @Handler public void onNotice(Notice n) { notices++; }
    @Handler public void onLogout(LogoutAll l) { if (l.prefix().equals(id.substring(0, 1))) notices = 0; }
    void expire() { expired = true; }
    public int notices() { return notices; }
    public record Notice(String text) { }
    public record LogoutAll(String prefix) { }
}
