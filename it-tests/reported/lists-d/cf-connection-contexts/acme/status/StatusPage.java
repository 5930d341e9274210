package acme.status;

import acme.cloud.CloudClient;
import acme.cloud.ConnectionContext;
import acme.cloud.DefaultConnectionContext;

/** Asks one foundation for its state, with a client of its own each time. */
public class StatusPage {
    private final boolean dispose;

    public StatusPage(boolean dispose) {
        this.dispose = dispose;
    }

    public String check(String apiHost) {
        ConnectionContext ctx = DefaultConnectionContext.builder().apiHost(apiHost).build();
        CloudClient client = new CloudClient(ctx);
        String info = client.getInfo().block();
        long apps = client.listApps(4).count().block();
        if (dispose) {
            ctx.dispose();
        }
        return info + ", " + apps + " apps";
    }
}
