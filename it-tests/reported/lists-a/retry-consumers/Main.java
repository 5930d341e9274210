import acme.calendar.AccessToken;
import acme.calendar.GoogleCalendarProvider;
import acme.calendar.TokenRequest;
import acme.calendar.TokenServer;

public class Main {
    public static void main(String[] a) throws Exception {
        Truth truth = new Truth();
        GoogleCalendarProvider provider = new GoogleCalendarProvider(new TokenServer(), "y".equals(a[0]));
        for (int i = 0; i < 34; i++) {
            TokenRequest request = new TokenRequest("org-" + i % 3, "employee-" + i);
            truth.expectGone(request);
            AccessToken token = provider.credentials(request);
            int n = provider.listEvents(token);
            if (i % 11 == 0) {
                System.out.println(token + " " + n + " events");
            }
        }
        System.out.println(provider.statistics());
        System.out.println("GROUND_TRUTH variant=" + a[0] + " retained=" + truth.retained()
                + " what=onRetry consumers of finished requests on the shared Retry");
        System.out.println(provider.statistics());
    }
}
