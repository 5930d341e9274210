import acme.eventra.service.RegistrationCounter;
import acme.eventra.service.SSEBroadcasterService;
import acme.eventra.sse.SseEmitter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;

public class Main {
    static final Deque<SseEmitter> browsers = new ArrayDeque<>();
    static SSEBroadcasterService service;

    public static void main(String[] a) throws Exception {
        service = new SSEBroadcasterService(a[0].equals("y"));
        RegistrationCounter counter = new RegistrationCounter();
        for (int minute = 0; minute < 84; minute++) {
            browsers.addLast(service.subscribe(UUID.randomUUID().toString()));
            if (browsers.size() > 4) {
                Truth.watch(browsers.removeFirst()).complete();
            }
            SseEmitter page = counter.openOrganiserPage(minute % 3);
            counter.take(minute % 3);
            page.complete();
            int n = service.broadcast("registration", minute);
            if (minute % 21 == 0) {
                System.out.println("minute " + minute + ": reached " + n + " browsers");
            }
            Thread.sleep(12);
        }
        System.out.println("failed sends " + service.failures() + ", organiser pages " + counter.pages());
        System.out.println("GROUND_TRUTH variant=" + a[0] + " retained=" + Truth.live()
                + " what=emitters of browsers that have left");
        System.out.println(service.broadcast("bye", 0) + " reached, open " + browsers.size());
    }
}
