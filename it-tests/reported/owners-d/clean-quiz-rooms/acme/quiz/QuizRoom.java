package acme.quiz;

import java.util.LinkedHashMap;
import java.util.Map;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/** A room in which a quiz is played; opened for one game and closed after it. */
public class QuizRoom {
    private final String name;
    private final Sinks.Many<String> questions = Sinks.many().multicast().directBestEffort();
    private final Map<String, Disposable> players = new LinkedHashMap<>();
    private Disposable hall;
    private int announced;

    QuizRoom(String name) { this.name = name; }

    void open(Flux<String> announcements) {
        hall = announcements.subscribe(a -> { announced++; questions.tryEmitNext("NOTICE " + a); });
    }

    public void join(String player, StringBuilder screen) {
        players.put(player, questions.asFlux().subscribe(q -> screen.append(q.length())));
    }

    public void leave(String player) { players.remove(player).dispose(); }

    public void ask(String question) { questions.tryEmitNext(question); }

    void close() {
        hall.dispose();
        questions.tryEmitComplete();                 // ends what the players still in the room subscribed to
        players.clear();
    }

    public int seats() { return questions.currentSubscriberCount(); }
    public String name() { return name; }
}
