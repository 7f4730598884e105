;; What an encoder of sentences does to rows of 32-bit fractions between its layers. Every address is in bytes; rows lie
;; one after another, and their width is a multiple of 16 numbers. All is the same to the last bit on every processor.
(module
  (memory (import "room" "memory") 1)

  (func $sum (param $four v128) (result f32)
    (f32.add
      (f32.add (f32x4.extract_lane 0 (local.get $four)) (f32x4.extract_lane 1 (local.get $four)))
      (f32.add (f32x4.extract_lane 2 (local.get $four)) (f32x4.extract_lane 3 (local.get $four)))))

  (func $largest (param $four v128) (result f32)
    (f32.max
      (f32.max (f32x4.extract_lane 0 (local.get $four)) (f32x4.extract_lane 1 (local.get $four)))
      (f32.max (f32x4.extract_lane 2 (local.get $four)) (f32x4.extract_lane 3 (local.get $four)))))

  ;; e to the power of each of four numbers, none above 0: x = n ln 2 + y, of which e to the power of y is a series, and 2
  ;; to the power of n is put together from its bits.
  (func $exponential (param $x v128) (result v128)
    (local $n v128) (local $y v128) (local $one v128)
    (local.set $one (v128.const f32x4 1 1 1 1))
    (local.set $x (f32x4.pmax (local.get $x) (v128.const f32x4 -87 -87 -87 -87))) ;; the least that a fraction can hold
    (local.set $n (f32x4.nearest (f32x4.mul (local.get $x) (f32x4.splat (f32.const 1.44269504)))))
    (local.set $y (f32x4.sub (local.get $x) (f32x4.mul (local.get $n) (f32x4.splat (f32.const 0.69314718)))))
    (f32x4.mul
      (i32x4.shl
        (i32x4.add (i32x4.relaxed_trunc_f32x4_s (local.get $n)) (i32x4.splat (i32.const 127)))
        (i32.const 23))
      (call $next (local.get $y) (f32.const 1)
        (call $next (local.get $y) (f32.const 0.5)
          (call $next (local.get $y) (f32.const 0.33333333)
            (call $next (local.get $y) (f32.const 0.25)
              (call $next (local.get $y) (f32.const 0.2)
                (call $next (local.get $y) (f32.const 0.16666667) (local.get $one)))))))))

  ;; 1 + y x part x rest: a series from its end.
  (func $next (param $y v128) (param $part f32) (param $rest v128) (result v128)
    (f32x4.add
      (v128.const f32x4 1 1 1 1)
      (f32x4.mul (f32x4.mul (local.get $y) (f32x4.splat (local.get $part))) (local.get $rest))))

  ;; Adds `length` numbers to as many others.
  (func (export "add") (param $to i32) (param $numbers i32) (param $length i32)
    (local $end i32)
    (local.set $end (i32.add (local.get $to) (i32.shl (local.get $length) (i32.const 2))))
    (loop $numbers
      (v128.store (local.get $to) (f32x4.add (v128.load (local.get $to)) (v128.load (local.get $numbers))))
      (local.set $numbers (i32.add (local.get $numbers) (i32.const 16)))
      (br_if $numbers (i32.lt_u (local.tee $to (i32.add (local.get $to) (i32.const 16))) (local.get $end)))))

  ;; The mean of `count` rows.
  (func (export "mean") (param $numbers i32) (param $to i32) (param $count i32) (param $width i32)
    (local $row i32) (local $at i32) (local $end i32) (local $left i32) (local $total v128)
    (local.set $row (i32.shl (local.get $width) (i32.const 2)))
    (local.set $end (i32.add (local.get $to) (local.get $row)))
    (loop $numbers
      (local.set $total (v128.const f32x4 0 0 0 0))
      (local.set $at (local.get $numbers))
      (local.set $left (local.get $count))
      (loop $rows
        (local.set $total (f32x4.add (local.get $total) (v128.load (local.get $at))))
        (local.set $at (i32.add (local.get $at) (local.get $row)))
        (br_if $rows (local.tee $left (i32.sub (local.get $left) (i32.const 1)))))
      (v128.store (local.get $to)
        (f32x4.div (local.get $total) (f32x4.splat (f32.convert_i32_u (local.get $count)))))
      (local.set $numbers (i32.add (local.get $numbers) (i32.const 16)))
      (br_if $numbers (i32.lt_u (local.tee $to (i32.add (local.get $to) (i32.const 16))) (local.get $end)))))

  ;; Brings each of `count` rows to a mean of 0 and a deviation of 1, times and plus what was learnt: at `learnt` as many
  ;; scales as a row has numbers, then as many biases.
  (func (export "norm")
    (param $numbers i32) (param $to i32) (param $learnt i32) (param $count i32) (param $width i32)
    (local $row i32) (local $end i32) (local $at i32) (local $known i32)
    (local $four v128) (local $middle v128) (local $square v128) (local $finer v128)
    (local.set $row (i32.shl (local.get $width) (i32.const 2)))
    (loop $rows
      (local.set $end (i32.add (local.get $numbers) (local.get $row)))
      (local.set $at (local.get $numbers))
      (local.set $middle (v128.const f32x4 0 0 0 0))
      (loop $sum
        (local.set $middle (f32x4.add (local.get $middle) (v128.load (local.get $at))))
        (br_if $sum (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $end))))
      (local.set $middle
        (f32x4.splat (f32.div (call $sum (local.get $middle)) (f32.convert_i32_u (local.get $width)))))
      (local.set $at (local.get $numbers))
      (local.set $square (v128.const f32x4 0 0 0 0))
      (loop $squares
        (local.set $four (f32x4.sub (v128.load (local.get $at)) (local.get $middle)))
        (local.set $square (f32x4.add (local.get $square) (f32x4.mul (local.get $four) (local.get $four))))
        (br_if $squares (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $end))))
      (local.set $finer
        (f32x4.splat
          (f32.div (f32.const 1)
            (f32.sqrt
              (f32.add
                (f32.div (call $sum (local.get $square)) (f32.convert_i32_u (local.get $width)))
                (f32.const 1e-6))))))
      (local.set $known (local.get $learnt))
      (loop $numbers
        (v128.store (local.get $to)
          (f32x4.add
            (f32x4.mul
              (f32x4.mul (f32x4.sub (v128.load (local.get $numbers)) (local.get $middle)) (local.get $finer))
              (v128.load (local.get $known)))
            (v128.load (i32.add (local.get $known) (local.get $row)))))
        (local.set $known (i32.add (local.get $known) (i32.const 16)))
        (local.set $to (i32.add (local.get $to) (i32.const 16)))
        (br_if $numbers
          (i32.lt_u (local.tee $numbers (i32.add (local.get $numbers) (i32.const 16))) (local.get $end))))
      (br_if $rows (local.tee $count (i32.sub (local.get $count) (i32.const 1))))))

  ;; How well one question agrees with each of `count` keys, `row` bytes apart, and after them three that agree with nothing.
  ;; A question and a key are `head` numbers.
  (func $compare
    (param $question i32) (param $keys i32) (param $row i32) (param $to i32) (param $count i32) (param $head i32)
    (local $at i32) (local $key i32) (local $end i32) (local $last i32) (local $scale f32)
    (local $four v128) (local $a0 v128) (local $a1 v128) (local $a2 v128) (local $a3 v128)
    (local.set $scale (f32.div (f32.const 1) (f32.sqrt (f32.convert_i32_u (local.get $head)))))
    (local.set $end (i32.add (local.get $question) (i32.shl (local.get $head) (i32.const 2))))
    (local.set $last (i32.add (local.get $to) (i32.shl (local.get $count) (i32.const 2))))
    (loop $fours
      (local.set $at (local.get $question))
      (local.set $a0 (v128.const f32x4 0 0 0 0))
      (local.set $a1 (local.get $a0)) (local.set $a2 (local.get $a0)) (local.set $a3 (local.get $a0))
      (loop $numbers
        (local.set $four (v128.load (local.get $at)))
        (local.set $key (i32.add (local.get $keys) (i32.sub (local.get $at) (local.get $question))))
        (local.set $a0 (f32x4.add (local.get $a0) (f32x4.mul (local.get $four) (v128.load (local.get $key)))))
        (local.set $key (i32.add (local.get $key) (local.get $row)))
        (local.set $a1 (f32x4.add (local.get $a1) (f32x4.mul (local.get $four) (v128.load (local.get $key)))))
        (local.set $key (i32.add (local.get $key) (local.get $row)))
        (local.set $a2 (f32x4.add (local.get $a2) (f32x4.mul (local.get $four) (v128.load (local.get $key)))))
        (local.set $key (i32.add (local.get $key) (local.get $row)))
        (local.set $a3 (f32x4.add (local.get $a3) (f32x4.mul (local.get $four) (v128.load (local.get $key)))))
        (br_if $numbers (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $end))))
      (f32.store (local.get $to) (f32.mul (local.get $scale) (call $sum (local.get $a0))))
      (f32.store offset=4 (local.get $to) (f32.mul (local.get $scale) (call $sum (local.get $a1))))
      (f32.store offset=8 (local.get $to) (f32.mul (local.get $scale) (call $sum (local.get $a2))))
      (f32.store offset=12 (local.get $to) (f32.mul (local.get $scale) (call $sum (local.get $a3))))
      (local.set $keys (i32.add (local.get $keys) (i32.shl (local.get $row) (i32.const 2))))
      (br_if $fours
        (i32.lt_u (local.tee $to (i32.add (local.get $to) (i32.const 16))) (local.get $last))))
    (v128.store (local.get $last) (f32x4.splat (f32.const -1e30)))) ;; rows of nothing were compared to make fours

  ;; Makes shares of 1 of `count` numbers and the three after them: the larger a number, the more.
  (func $share (param $numbers i32) (param $count i32)
    (local $at i32) (local $end i32) (local $four v128) (local $most v128) (local $total v128)
    (local.set $end (i32.add (local.get $numbers) (i32.shl (local.get $count) (i32.const 2))))
    (local.set $at (local.get $numbers))
    (local.set $most (v128.load (local.get $at)))
    (loop $most
      (local.set $most (f32x4.pmax (local.get $most) (v128.load (local.get $at))))
      (br_if $most (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $end))))
    (local.set $most (f32x4.splat (call $largest (local.get $most))))
    (local.set $at (local.get $numbers))
    (loop $powers
      (local.set $four (call $exponential (f32x4.sub (v128.load (local.get $at)) (local.get $most))))
      (v128.store (local.get $at) (local.get $four))
      (local.set $total (f32x4.add (local.get $total) (local.get $four)))
      (br_if $powers (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $end))))
    (local.set $total (f32x4.splat (call $sum (local.get $total))))
    (local.set $at (local.get $numbers))
    (loop $shares
      (v128.store (local.get $at) (f32x4.div (v128.load (local.get $at)) (local.get $total)))
      (br_if $shares (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $end)))))

  ;; Adds up `count` values of `head` numbers, `row` bytes apart, of each as much as its share.
  (func $take
    (param $values i32) (param $row i32) (param $shares i32) (param $to i32) (param $count i32) (param $head i32)
    (local $at i32) (local $value i32) (local $last i32) (local $end i32) (local $part v128)
    (local $a0 v128) (local $a1 v128) (local $a2 v128) (local $a3 v128)
    (local.set $last (i32.add (local.get $shares) (i32.shl (local.get $count) (i32.const 2))))
    (local.set $end (i32.add (local.get $to) (i32.shl (local.get $head) (i32.const 2))))
    (loop $sixteens
      (local.set $a0 (v128.const f32x4 0 0 0 0))
      (local.set $a1 (local.get $a0)) (local.set $a2 (local.get $a0)) (local.set $a3 (local.get $a0))
      (local.set $value (local.get $values))
      (local.set $at (local.get $shares))
      (loop $rows
        (local.set $part (v128.load32_splat (local.get $at)))
        (local.set $a0 (f32x4.add (local.get $a0) (f32x4.mul (local.get $part) (v128.load (local.get $value)))))
        (local.set $a1 (f32x4.add (local.get $a1) (f32x4.mul (local.get $part) (v128.load offset=16 (local.get $value)))))
        (local.set $a2 (f32x4.add (local.get $a2) (f32x4.mul (local.get $part) (v128.load offset=32 (local.get $value)))))
        (local.set $a3 (f32x4.add (local.get $a3) (f32x4.mul (local.get $part) (v128.load offset=48 (local.get $value)))))
        (local.set $value (i32.add (local.get $value) (local.get $row)))
        (br_if $rows (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 4))) (local.get $last))))
      (v128.store (local.get $to) (local.get $a0))
      (v128.store offset=16 (local.get $to) (local.get $a1))
      (v128.store offset=32 (local.get $to) (local.get $a2))
      (v128.store offset=48 (local.get $to) (local.get $a3))
      (local.set $values (i32.add (local.get $values) (i32.const 64)))
      (br_if $sixteens (i32.lt_u (local.tee $to (i32.add (local.get $to) (i32.const 64))) (local.get $end)))))

  ;; What each of `count` pieces takes from all, head by head. At `asked` every piece has a question, a key and a value of
  ;; `width` numbers each; at `shares` is room for 4 numbers more than pieces. Rows are read up to the next multiple of 4.
  (func (export "attend")
    (param $asked i32) (param $to i32) (param $shares i32) (param $count i32) (param $width i32) (param $head i32)
    (local $side i32) (local $row i32) (local $at i32) (local $piece i32)
    (local.set $side (i32.shl (local.get $width) (i32.const 2)))
    (local.set $row (i32.mul (local.get $side) (i32.const 3)))
    (loop $heads
      (local.set $piece (i32.const 0))
      (loop $pieces
        (call $compare
          (i32.add (i32.add (local.get $asked) (local.get $at)) (i32.mul (local.get $piece) (local.get $row)))
          (i32.add (i32.add (local.get $asked) (local.get $at)) (local.get $side))
          (local.get $row) (local.get $shares) (local.get $count) (local.get $head))
        (call $share (local.get $shares) (local.get $count))
        (call $take
          (i32.add (i32.add (local.get $asked) (local.get $at)) (i32.shl (local.get $side) (i32.const 1)))
          (local.get $row) (local.get $shares)
          (i32.add (i32.add (local.get $to) (local.get $at)) (i32.mul (local.get $piece) (local.get $side)))
          (local.get $count) (local.get $head))
        (br_if $pieces
          (i32.lt_u (local.tee $piece (i32.add (local.get $piece) (i32.const 1))) (local.get $count))))
      (br_if $heads
        (i32.lt_u
          (local.tee $at (i32.add (local.get $at) (i32.shl (local.get $head) (i32.const 2))))
          (local.get $side))))))
