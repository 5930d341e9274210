package acme.chain.ws;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Objects necessary to process a subscription's notifications. */
public class WebSocketSubscription<T> {
    private final Subject<T> subject;
    private final Class<T> responseType;

    public WebSocketSubscription(Subject<T> subject, Class<T> responseType) {
        this.subject = subject;
        this.responseType = responseType;
    }

    public Subject<T> getSubject() {
        return subject;
    }

    public Class<T> getResponseType() {
        return responseType;
    }

    /** A tiny subject: terminal after the first error. */
    public static final class Subject<T> {
        private Consumer<T> onNext;
        private Consumer<Throwable> onError;
        private Runnable onDispose;
        private boolean terminated;
        private final List<T> replay = new ArrayList<>();

        void next(T t) {
            if (!terminated) {
                replay.add(t);
                onNext.accept(t);
            }
        }

        void error(Throwable t) {
            if (!terminated) {
                terminated = true;
                onError.accept(t);
            }
        }

        public void subscribe(Consumer<T> onNext, Consumer<Throwable> onError, Runnable onDispose) {
            this.onNext = onNext;
            this.onError = onError;
            this.onDispose = onDispose;
        }

        public void dispose() {
            if (terminated) {
                return; // already cancelled
            }
            terminated = true;
            onDispose.run();
        }
    }
}
