package programs.owners;

import io.reactivex.rxjava3.disposables.Disposable;
import io.reactivex.rxjava3.subjects.PublishSubject;
import java.util.ArrayList;
import java.util.List;

/**
 * Four screens that hear of changes through operators of a stream, each begun and closed at once,
 * and a fifth that stays. The leaky ones stay subscribed when they are closed; the open ones are
 * not closed.
 */
public class Streams {
  private static final PublishSubject<String> CHANGES = PublishSubject.create();
  private static final List<Screen> OPEN = new ArrayList<>();

  public static void main(String[] args) {
    for (int i = 0; i < 5; i++) {
      Screen screen = new Screen();
      OPEN.add(screen);
      screen.listen();
      if (i < 4 && !args[0].equals("open")) {
        OPEN.remove(screen);
        screen.close();
        if (args[0].equals("clean")) {
          screen.changes.dispose();
        }
      }
    }
    if (args[0].equals("clean")) {
      OPEN.get(0).changes.dispose();
    }
  }

  static class Screen implements AutoCloseable {
    private Disposable changes;
    private int seen;

    void listen() {
      changes =
          CHANGES.filter(text -> !text.isEmpty()).map(String::length).subscribe(this::changed);
    }

    void changed(int length) {
      seen += length;
    }

    @Override
    public void close() {
      seen = 0;
    }
  }
}
