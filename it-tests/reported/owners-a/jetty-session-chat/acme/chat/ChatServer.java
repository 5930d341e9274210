package acme.chat;

import jakarta.servlet.http.*;
import java.io.IOException;
import org.eclipse.jetty.server.*;
import org.eclipse.jetty.servlet.*;

public class ChatServer implements AutoCloseable {
    private final Server server = new Server();
    private final LocalConnector connector = new LocalConnector(server);
    private final ChatHub hub = new ChatHub();
    private final boolean keepsHandles;
    private volatile ChatView lastView;
    private int moderated;

    public ChatServer(boolean keepsHandles) throws Exception {
        this.keepsHandles = keepsHandles;
        server.addConnector(connector);
        ServletContextHandler ctx = new ServletContextHandler(ServletContextHandler.SESSIONS);
        ctx.setContextPath("/");
        ctx.addServlet(new ServletHolder(new ChatServlet()), "/*");
        server.setHandler(ctx);
        server.start();
        hub.listen("java", s -> moderated++);
        hub.listen("chess", s -> moderated++);
    }

    public String get(String path, String cookie) throws Exception {
        String c = cookie == null ? "" : "Cookie: JSESSIONID=" + cookie + "\r\n";
        return connector.getResponse("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + c + "Connection: close\r\n\r\n");
    }

    public ChatHub hub() { return hub; }
    public ChatView takeLastView() { ChatView v = lastView; lastView = null; return v; }
    @Override public void close() throws Exception { server.stop(); }

    private class ChatServlet extends HttpServlet {
        @Override protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            HttpSession s = q.getSession();
            switch (q.getPathInfo()) {
                case "/join" -> {
                    ChatView v = new ChatView(hub, keepsHandles);
                    s.setAttribute("view", v);
                    v.join(q.getParameter("c"));
                    lastView = v;
                    r.getWriter().print("id=" + s.getId() + ";");
                }
                case "/say" -> { ChatView v = (ChatView) s.getAttribute("view"); hub.say(v.channel(), q.getParameter("t")); r.getWriter().print("lines=" + v.size() + ";"); }
                case "/logout" -> { s.invalidate(); r.getWriter().print("bye"); }
                default -> r.sendError(404);
            }
        }
    }
}
