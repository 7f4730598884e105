;; Puts rows of numbers through a layer, in three steps: `quantise` them into whole numbers, `multiply` these by the
;; layer's weights, `scale` the products back. Every address is in bytes. Rows and what is known of a channel lie one
;; after another, save what `multiply` reads, which lies as it is read (see there).
(module
  (memory (import "room" "memory") 1)

  (func $largest (param $four v128) (result f32)
    (f32.max
      (f32.max (f32x4.extract_lane 0 (local.get $four)) (f32x4.extract_lane 1 (local.get $four)))
      (f32.max (f32x4.extract_lane 2 (local.get $four)) (f32x4.extract_lane 3 (local.get $four)))))

  ;; Four whole numbers of which only seven bits each are taken, as four bytes.
  (func $digit (param $four v128) (result i32)
    (local.set $four (v128.and (local.get $four) (i32x4.splat (i32.const 127))))
    (i32x4.extract_lane 0
      (i8x16.shuffle 0 4 8 12 0 0 0 0 0 0 0 0 0 0 0 0 (local.get $four) (local.get $four))))

  ;; `count` rows of `depth` numbers become steps from the least of each row: 127 with one digit of seven bits, 16,383 with
  ;; two, of which the higher is a row of its own. What a step of each row is worth and its least number go to `steps`.
  (func (export "quantise")
    (param $numbers i32) (param $to i32) (param $steps i32)
    (param $count i32) (param $depth i32) (param $digits i32)
    (local $row i32) (local $end i32) (local $at i32) (local $into i32)
    (local $four v128) (local $least v128) (local $most v128) (local $finer v128)
    (local $low f32) (local $step f32)
    (loop $rows
      (local.set $end (i32.add (local.get $numbers) (i32.shl (local.get $depth) (i32.const 2))))
      (local.set $least (v128.load (local.get $numbers)))
      (local.set $most (local.get $least))
      (local.set $at (local.get $numbers))
      (loop $depth
        (local.set $four (v128.load (local.get $at)))
        (local.set $least (f32x4.pmin (local.get $least) (local.get $four)))
        (local.set $most (f32x4.pmax (local.get $most) (local.get $four)))
        (br_if $depth (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $end))))
      (local.set $low (f32.neg (call $largest (f32x4.neg (local.get $least)))))
      (local.set $step
        (f32.div
          (f32.max (f32.sub (call $largest (local.get $most)) (local.get $low)) (f32.const 1e-9))
          (select (f32.const 127) (f32.const 16383) (i32.eq (local.get $digits) (i32.const 1)))))
      (f32.store (local.get $steps) (local.get $step))
      (f32.store offset=4 (local.get $steps) (local.get $low))
      (local.set $least (f32x4.splat (local.get $low)))
      (local.set $finer (f32x4.splat (f32.div (f32.const 1) (local.get $step))))
      (local.set $at (local.get $numbers))
      (local.set $into ;; four rows lie together, four numbers of each by turns
        (i32.add (local.get $to)
          (i32.add
            (i32.mul (i32.shr_u (local.get $row) (i32.const 2)) (i32.shl (local.get $depth) (i32.const 2)))
            (i32.shl (i32.and (local.get $row) (i32.const 3)) (i32.const 2)))))
      (loop $depth
        (local.set $four ;; rounded: what is behind the point falls away
          (i32x4.relaxed_trunc_f32x4_s
            (f32x4.add
              (f32x4.mul (f32x4.sub (v128.load (local.get $at)) (local.get $least)) (local.get $finer))
              (v128.const f32x4 0.5 0.5 0.5 0.5))))
        (if (i32.eq (local.get $digits) (i32.const 1))
          (then (i32.store (local.get $into) (call $digit (local.get $four))))
          (else
            (i32.store (local.get $into) (call $digit (i32x4.shr_u (local.get $four) (i32.const 7))))
            (i32.store offset=4 (local.get $into) (call $digit (local.get $four)))))
        (local.set $into (i32.add (local.get $into) (i32.const 16)))
        (br_if $depth (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $end))))
      (local.set $numbers (local.get $end))
      (local.set $steps (i32.add (local.get $steps) (i32.const 8)))
      (local.set $row (i32.add (local.get $row) (local.get $digits)))
      (br_if $rows (local.tee $count (i32.sub (local.get $count) (i32.const 1))))))

  ;; `rows` rows of 7-bit numbers and `channels` rows of 8-bit weights, each `depth` long, give rows x channels 32-bit
  ;; products. Rows lie in fours and channels in eights, four numbers of each by turns. `rows` is to be a multiple of 4,
  ;; `channels` of 8, `depth` of 4. With numbers from 0 to 127 the relaxed product is the same on every processor.
  (func (export "multiply")
    (param $inputs i32) (param $weights i32) (param $products i32)
    (param $rows i32) (param $depth i32) (param $channels i32)
    (local $wide i32) (local $end i32) (local $row i32) (local $input i32) (local $weight i32)
    (local $product i32) (local $next i32)
    (local $one v128) (local $two v128) (local $four v128)
    (local $a0 v128) (local $a1 v128) (local $a2 v128) (local $a3 v128)
    (local $b0 v128) (local $b1 v128) (local $b2 v128) (local $b3 v128)
    (local.set $wide (i32.shl (local.get $channels) (i32.const 2)))
    (local.set $end (i32.add (local.get $products) (local.get $wide)))
    (loop $channels
      (local.set $row (i32.const 0))
      (local.set $product (local.get $products))
      (local.set $input (local.get $inputs))
      (local.set $next (i32.add (local.get $weights) (i32.shl (local.get $depth) (i32.const 3))))
      (loop $rows
        (local.set $a0 (v128.const i32x4 0 0 0 0))
        (local.set $a1 (local.get $a0)) (local.set $a2 (local.get $a0)) (local.set $a3 (local.get $a0))
        (local.set $b0 (local.get $a0)) (local.set $b1 (local.get $a0))
        (local.set $b2 (local.get $a0)) (local.set $b3 (local.get $a0))
        (local.set $weight (local.get $weights))
        (loop $depth
          (local.set $one (v128.load (local.get $weight)))
          (local.set $two (v128.load offset=16 (local.get $weight)))
          (local.set $four (v128.load32_splat (local.get $input)))
          (local.set $a0 (i32x4.relaxed_dot_i8x16_i7x16_add_s (local.get $one) (local.get $four) (local.get $a0)))
          (local.set $b0 (i32x4.relaxed_dot_i8x16_i7x16_add_s (local.get $two) (local.get $four) (local.get $b0)))
          (local.set $four (v128.load32_splat offset=4 (local.get $input)))
          (local.set $a1 (i32x4.relaxed_dot_i8x16_i7x16_add_s (local.get $one) (local.get $four) (local.get $a1)))
          (local.set $b1 (i32x4.relaxed_dot_i8x16_i7x16_add_s (local.get $two) (local.get $four) (local.get $b1)))
          (local.set $four (v128.load32_splat offset=8 (local.get $input)))
          (local.set $a2 (i32x4.relaxed_dot_i8x16_i7x16_add_s (local.get $one) (local.get $four) (local.get $a2)))
          (local.set $b2 (i32x4.relaxed_dot_i8x16_i7x16_add_s (local.get $two) (local.get $four) (local.get $b2)))
          (local.set $four (v128.load32_splat offset=12 (local.get $input)))
          (local.set $a3 (i32x4.relaxed_dot_i8x16_i7x16_add_s (local.get $one) (local.get $four) (local.get $a3)))
          (local.set $b3 (i32x4.relaxed_dot_i8x16_i7x16_add_s (local.get $two) (local.get $four) (local.get $b3)))
          (local.set $input (i32.add (local.get $input) (i32.const 16)))
          (br_if $depth
            (i32.lt_u (local.tee $weight (i32.add (local.get $weight) (i32.const 32))) (local.get $next))))
        (v128.store (local.get $product) (local.get $a0))
        (v128.store offset=16 (local.get $product) (local.get $b0))
        (local.set $product (i32.add (local.get $product) (local.get $wide)))
        (v128.store (local.get $product) (local.get $a1))
        (v128.store offset=16 (local.get $product) (local.get $b1))
        (local.set $product (i32.add (local.get $product) (local.get $wide)))
        (v128.store (local.get $product) (local.get $a2))
        (v128.store offset=16 (local.get $product) (local.get $b2))
        (local.set $product (i32.add (local.get $product) (local.get $wide)))
        (v128.store (local.get $product) (local.get $a3))
        (v128.store offset=16 (local.get $product) (local.get $b3))
        (local.set $product (i32.add (local.get $product) (local.get $wide)))
        (br_if $rows (i32.lt_u (local.tee $row (i32.add (local.get $row) (i32.const 4))) (local.get $rows))))
      (local.set $weights (local.get $next))
      (br_if $channels
        (i32.lt_u (local.tee $products (i32.add (local.get $products) (i32.const 32))) (local.get $end)))))

  ;; Makes numbers of the products of `count` rows: of channel c, `least` or, where that is more, step of the row x scale of
  ;; c x product + least number of the row x sum of c + bias of c. At `layer` the scales of all channels lie, then the sums,
  ;; then the biases.
  (func (export "scale")
    (param $products i32) (param $steps i32) (param $layer i32) (param $to i32)
    (param $count i32) (param $channels i32) (param $digits i32) (param $least f32)
    (local $wide i32) (local $at i32) (local $known i32) (local $step v128) (local $low v128) (local $product v128)
    (local.set $wide (i32.shl (local.get $channels) (i32.const 2)))
    (loop $rows
      (local.set $step (v128.load32_splat (local.get $steps)))
      (local.set $low (v128.load32_splat offset=4 (local.get $steps)))
      (local.set $at (i32.const 0))
      (loop $channels
        (local.set $known (i32.add (local.get $layer) (local.get $at)))
        (local.set $product (f32x4.convert_i32x4_s (v128.load (i32.add (local.get $products) (local.get $at)))))
        (if (i32.eq (local.get $digits) (i32.const 2))
          (then
            (local.set $product
              (f32x4.add
                (f32x4.mul (local.get $product) (v128.const f32x4 128 128 128 128))
                (f32x4.convert_i32x4_s
                  (v128.load (i32.add (local.get $products) (i32.add (local.get $wide) (local.get $at)))))))))
        (v128.store (i32.add (local.get $to) (local.get $at))
          (f32x4.pmax
            (f32x4.splat (local.get $least))
            (f32x4.add
              (f32x4.mul (f32x4.mul (local.get $product) (local.get $step)) (v128.load (local.get $known)))
              (f32x4.add
                (f32x4.mul (local.get $low) (v128.load (local.tee $known (i32.add (local.get $known) (local.get $wide)))))
                (v128.load (i32.add (local.get $known) (local.get $wide)))))))
        (br_if $channels (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $wide))))
      (local.set $products
        (i32.add (local.get $products) (i32.mul (local.get $digits) (local.get $wide))))
      (local.set $to (i32.add (local.get $to) (local.get $wide)))
      (local.set $steps (i32.add (local.get $steps) (i32.const 8)))
      (br_if $rows (local.tee $count (i32.sub (local.get $count) (i32.const 1)))))))
