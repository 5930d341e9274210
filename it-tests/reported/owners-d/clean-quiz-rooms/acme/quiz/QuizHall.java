package acme.quiz;

import java.util.LinkedHashMap;
import java.util.Map;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Sinks;

/** All the rooms, and the loudspeaker that is heard in each. */
public class QuizHall {
    private final Sinks.Many<String> loudspeaker = Sinks.many().multicast().directBestEffort();
    private final Map<String, QuizRoom> rooms = new LinkedHashMap<>();
    private final Disposable.Composite own = Disposables.composite();
    private int log;

    public QuizHall() {
        own.add(loudspeaker.asFlux().subscribe(a -> log++));
    }

    public QuizRoom openRoom(String name) {
        QuizRoom r = new QuizRoom(name);
        r.open(loudspeaker.asFlux());
        rooms.put(name, r);
        return r;
    }

    public QuizRoom closeRoom(String name) {
        QuizRoom r = rooms.remove(name);
        r.close();
        return r;
    }

    public void announce(String text) { loudspeaker.tryEmitNext(text); }
    public QuizRoom room(String name) { return rooms.get(name); }
    public int rooms() { return rooms.size(); }
    public int listeners() { return loudspeaker.currentSubscriberCount(); }
    public void shutdown() { own.dispose(); }
}
