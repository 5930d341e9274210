import io.reactivex.rxjava3.subjects.PublishSubject;
import java.util.ArrayDeque;
import meter.Lane;

public class Main {
    public static void main(String[] a) throws Exception {
        PublishSubject<Boolean> night = PublishSubject.create();
        int[] lamp = new int[1];
        night.subscribe(on -> lamp[0]++);
        ArrayDeque<Lane> open = new ArrayDeque<>();
        int cars = 0;
        int n = a[0].equals("x") ? 32 : 26;
        for (int i = 0; i < n; i++) {
            open.add(Truth.watch(new Lane(night)));
            for (Lane l : open) l.car();
            night.onNext(i % 2 == 0);
            Thread.sleep(45);
            if (open.size() > 4) cars += open.poll().shut();
        }
        System.out.println("cars " + cars + ", lamp " + lamp[0]);
        int observers = ((Object[]) Truth.field(night, "subscribers")).length;
        Truth.print(a[0], observers - 1 - 2 * open.size(), "subscriptions of shut lanes on the night subject");
        night.onNext(false);
    }
}
