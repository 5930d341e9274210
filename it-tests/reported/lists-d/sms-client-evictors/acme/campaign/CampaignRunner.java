package acme.campaign;

import acme.sms.SmsClient;
import java.io.IOException;
import java.util.List;

/** Runs the campaigns of the tenants, each with the tenant's own key. */
public class CampaignRunner {
    private final String baseUri;
    private final boolean shutdownClients;
    private final SmsClient alerts;

    public CampaignRunner(String baseUri, boolean shutdownClients) {
        this.baseUri = baseUri;
        this.shutdownClients = shutdownClients;
        alerts = SmsClient.builder().apiKey("ops").baseUri(baseUri).build();
    }

    public int run(String tenant, List<String> numbers) throws IOException {
        SmsClient client = SmsClient.builder().apiKey("key-" + tenant).baseUri(baseUri).build();
        int sent = 0;
        for (String n : numbers) {
            if ("accepted".equals(client.submit(n, "sale at " + tenant))) {
                sent++;
            }
        }
        if (shutdownClients) {
            client.shutdown();
        }
        return sent;
    }

    public void alert(String text) throws IOException {
        alerts.submit("+100", text);
    }
}
