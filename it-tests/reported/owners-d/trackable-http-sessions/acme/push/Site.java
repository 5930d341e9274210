package acme.push;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.io.File;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.catalina.Context;
import org.apache.catalina.Session;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.Tomcat;

/** The web site: an embedded Tomcat without a connector; requests come from the test driver. */
public class Site {
    private final Tomcat tomcat = new Tomcat();
    private final StandardContext context;
    private final Presence presence = new Presence();
    private final AtomicInteger ended = new AtomicInteger();
    private final boolean unregister;

    public Site(File base, boolean unregister) throws Exception {
        this.unregister = unregister;
        tomcat.setBaseDir(base.getPath());
        tomcat.getHost();
        context = (StandardContext) tomcat.addContext("", base.getPath());
        context.addApplicationLifecycleListener(new HttpSessionListener() {
            @Override public void sessionDestroyed(HttpSessionEvent e) { ended.incrementAndGet(); }
        });
        tomcat.start();
        Broadcaster.getDefault().addListener(m -> System.out.println("[wall] " + m));
    }

    public String login(String user) {
        Session s = context.getManager().createSession(null);
        HttpSession http = s.getSession();
        http.setMaxInactiveInterval(1800);
        http.setAttribute("track", new TrackableSession(user, presence, unregister));
        return s.getId();
    }

    public TrackableSession of(String id) throws Exception {
        return (TrackableSession) find(id).getAttribute("track");
    }

    public void logout(String id) throws Exception { find(id).invalidate(); }

    public void forget(String id) throws Exception { context.getManager().findSession(id).expire(); }

    private HttpSession find(String id) throws Exception { return context.getManager().findSession(id).getSession(); }

    public int active() { return context.getManager().getActiveSessions(); }
    public int ended() { return ended.get(); }
    public String present() { return presence.toString(); }

    public void stop() throws Exception { tomcat.stop(); tomcat.destroy(); }
}
