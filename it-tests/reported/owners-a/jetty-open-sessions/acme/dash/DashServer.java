package acme.dash;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.server.*;
import org.eclipse.jetty.servlet.*;

public class DashServer implements AutoCloseable {
    private final Server server = new Server();
    private final LocalConnector local = new LocalConnector(server);
    private final Feed feed = new Feed();
    private final AtomicInteger open = new AtomicInteger();

    public DashServer() throws Exception {
        server.addConnector(local);
        ServletContextHandler c = new ServletContextHandler(ServletContextHandler.SESSIONS);
        c.addEventListener(new HttpSessionListener() {
            @Override public void sessionCreated(HttpSessionEvent e) { open.incrementAndGet(); }
            @Override public void sessionDestroyed(HttpSessionEvent e) { open.decrementAndGet(); }
        });
        c.addEventListener(new ServletRequestListener() { });
        c.addServlet(new ServletHolder(new HttpServlet() {
            @Override protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
                HttpSession s = q.getSession();
                if ("/bye".equals(q.getPathInfo())) { s.invalidate(); return; }
                Dashboard d = (Dashboard) s.getAttribute("d");
                if (d == null) { d = new Dashboard(feed); s.setAttribute("d", d); }
                r.getWriter().print("[" + s.getId() + "]" + d.html());
            }
        }), "/*");
        server.setHandler(c);
        server.start();
    }

    public String get(String path, String id) throws Exception {
        String r = local.getResponse("GET " + path + " HTTP/1.1\r\nHost: h\r\n" + (id == null ? "" : "Cookie: JSESSIONID=" + id + "\r\n") + "Connection: close\r\n\r\n");
        return path.equals("/bye") ? null : r.substring(r.indexOf('[') + 1, r.indexOf(']'));
    }

    public Feed feed() { return feed; }
    public int open() { return open.get(); }
    @Override public void close() throws Exception { server.stop(); }
}
