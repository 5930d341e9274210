package acme.sensors;

import io.reactivex.rxjava3.disposables.Disposable;

public class Recorder {
    private double sum;
    private Disposable tape;

    public void roll(Plant p) { tape = p.temperature.buffer(10).subscribe(b -> { for (double d : b) sum += d; }); }

    public double sum() { return sum; }
}
