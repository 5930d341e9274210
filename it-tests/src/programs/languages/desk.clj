(ns desk
  (:import (java.beans PropertyChangeListener PropertyChangeSupport)))

(def heard (atom 0))

(defn listener [number]
  (reify PropertyChangeListener
    (propertyChange [_ _] (swap! heard + number))))

(defn open [^PropertyChangeSupport model number]
  (.addPropertyChangeListener model ^PropertyChangeListener (listener number)))

(defn open-and-close [^PropertyChangeSupport model number]
  (let [^PropertyChangeListener it (listener number)]
    (.addPropertyChangeListener model it)
    (.removePropertyChangeListener model it)))

(let [model (PropertyChangeSupport. (Object.))]
  (dotimes [i 100]
    (open model i)
    (open-and-close model i))
  (println "kept" (count (.getPropertyChangeListeners model))))
