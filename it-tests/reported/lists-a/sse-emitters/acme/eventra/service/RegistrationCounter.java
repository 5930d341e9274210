package acme.eventra.service;

import acme.eventra.sse.SseEmitter;
import java.util.HashMap;
import java.util.Map;

/** Seats taken per event; each organiser's page is watched until it is left, and properly so. */
public class RegistrationCounter {
    private final Map<Integer, Integer> seats = new HashMap<>();
    private final Map<Integer, SseEmitter> organisers = new HashMap<>();

    public SseEmitter openOrganiserPage(int eventId) {
        SseEmitter e = new SseEmitter();
        organisers.put(eventId, e);
        e.onCompletion(() -> organisers.remove(eventId));
        return e;
    }

    public int take(int eventId) throws java.io.IOException {
        int n = seats.merge(eventId, 1, Integer::sum);
        SseEmitter e = organisers.get(eventId);
        if (e != null) {
            e.send("seats " + n);
        }
        return n;
    }


    public int pages() {
        return organisers.size();
    }
}
