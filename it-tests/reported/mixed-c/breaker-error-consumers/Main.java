import acme.remote.PriceService;
import acme.remote.RemoteCalls;
import java.util.Map;

public class Main {
    public static void main(String[] a) throws Exception {
        RemoteCalls remote = new RemoteCalls(a[0].equals("y"));
        PriceService prices = new PriceService(remote);
        double sum = 0;
        String[] symbols = {"SAP", "BAY", "VOW"};
        for (int i = 0; i < 36; i++) {
            sum += prices.price(symbols[i % 3], i);
        }
        System.out.println("36 requests, sum " + sum);
        Map<?, ?> byEvent = (Map<?, ?>) Truth.field(remote.breaker("remote").getEventPublisher(), "eventConsumerMap");
        int n = 0;
        for (Map.Entry<?, ?> e : byEvent.entrySet()) {
            if (e.getKey().toString().contains("OnErrorEvent")) n += ((java.util.Collection<?>) e.getValue()).size();
        }
        Truth.print(a[0], a[0].equals("y") ? n - 1 : n, "error consumers on breaker 'remote' beyond the start-up one");
    }
}
