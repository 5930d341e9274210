package acme.broker;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.apache.shiro.session.Session;
import org.apache.shiro.session.SessionListenerAdapter;
import org.apache.shiro.session.mgt.DefaultSessionContext;
import org.apache.shiro.session.mgt.DefaultSessionKey;
import org.apache.shiro.session.mgt.DefaultSessionManager;

public class Workspaces extends SessionListenerAdapter {
    private final DefaultSessionManager sessions = new DefaultSessionManager();
    private final Map<Serializable, Workspace> byId = new ConcurrentHashMap<>();
    private final Ticker ticker;
    private final boolean detach;
    private final Consumer<Object> ended;

    public Workspaces(Ticker ticker, boolean detach, Consumer<Object> ended) {
        this.ticker = ticker;
        this.detach = detach;
        this.ended = ended;
        sessions.setSessionValidationSchedulerEnabled(false);
        sessions.setSessionListeners(List.of(this));
    }

    public Serializable login(String user, long timeout) {
        Session s = sessions.start(new DefaultSessionContext());
        sessions.setTimeout(new DefaultSessionKey(s.getId()), timeout);
        Workspace w = new Workspace(user, ticker);
        w.openChart();
        byId.put(s.getId(), w);
        return s.getId();
    }

    public void logout(Serializable id) { sessions.stop(new DefaultSessionKey(id)); }
    public void touch(Serializable id) { sessions.touch(new DefaultSessionKey(id)); }
    public void expire() { sessions.validateSessions(); }
    public int open() { return byId.size(); }

    @Override public void onStop(Session s) { release(s); }
    @Override public void onExpiration(Session s) { release(s); }

    private void release(Session s) {
        Workspace w = byId.remove(s.getId());
        if (w == null) return;
        w.saveAndExit(detach);
        ended.accept(w);
    }
}
