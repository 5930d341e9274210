package acme.container;

import java.io.IOException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.handler.AbstractHandler;
import org.eclipse.jetty.server.handler.ContextHandler;

/** One application of the container. */
public class AppContext extends ContextHandler {
    private PushComponents push;

    public AppContext(String path) {
        super(path);
        setHandler(new AbstractHandler() {
            @Override public void handle(String target, Request base, HttpServletRequest req, HttpServletResponse res) throws IOException {
                base.setHandled(true);
                res.getWriter().print("hello from " + path);
            }
        });
    }

    @Override protected void startContext() throws Exception {
        push = PushComponents.ensure(this);
        super.startContext();
    }

    public PushComponents getPush() { return push; }
}
