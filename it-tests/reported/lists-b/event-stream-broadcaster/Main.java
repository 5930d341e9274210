import com.eventry.backend.service.*;
import com.eventry.backend.sse.SseEmitter;
import com.eventry.backend.web.EventStreamController;

import java.util.*;

public class Main {
    public static void main(String[] a) throws Exception {
        Truth truth = new Truth();
        SSEBroadcasterService service = a[0].equals("x") ? new SSEBroadcasterService() : new CleaningBroadcasterService();
        EventStreamController web = new EventStreamController(service);
        List<SseEmitter> open = new ArrayList<>();
        Random r = new Random(18525);
        for (int i = 0; i < 50; i++) {
            long event = 100 + r.nextInt(4);
            if (i % 6 == 0) open.add(web.stream(event));
            else visit(web, event, truth);
            web.register(event, "u" + i);
            Thread.sleep(22);
        }
        System.out.println("streams opened " + web.getOpened() + ", events sent " + service.getSent() + ", to dead streams " + service.getFailed());
        truth.print(a[0], "emitters of browsers that are gone");
        System.out.println("still watching: " + open.stream().filter(e -> !e.isComplete()).count());
    }

    private static void visit(EventStreamController web, long event, Truth truth) {
        SseEmitter e = web.stream(event);
        web.register(event, "visitor");
        e.completeByContainer();
        truth.track(e);
    }
}
