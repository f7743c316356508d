/** Makes of cars and motorcycles, behind which a year names a model. Source: members of OICA associations, 2024. */
export const carMakes: ReadonlySet<string> = new Set([
  'acura', 'alfa', 'aston', 'audi', 'bentley', 'bmw', 'buick', 'byd', 'cadillac', 'chevrolet', 'chevy', 'chrysler', 'citroen', 'citroën',
  'dacia', 'daewoo', 'daihatsu', 'dodge', 'ducati', 'ferrari', 'fiat', 'ford', 'freightliner', 'geely', 'genesis', 'gmc', 'haval', 'holden', 'honda',
  'hummer', 'hyundai', 'infiniti', 'isuzu', 'jaguar', 'jeep', 'kawasaki', 'kenworth', 'kia', 'lamborghini', 'lancia', 'lexus', 'lincoln', 'lotus',
  'mahindra', 'maruti', 'maserati', 'mazda', 'mclaren', 'mercedes', 'mercedes-benz', 'mercury', 'mg', 'mini', 'mitsubishi', 'nissan', 'opel',
  'peterbilt', 'peugeot', 'polestar', 'pontiac', 'porsche', 'proton', 'ram', 'range', 'renault', 'rivian', 'rolls-royce', 'saab', 'saturn', 'scion',
  'seat', 'skoda', 'smart', 'subaru', 'suzuki', 'tata', 'tesla', 'toyota', 'triumph', 'vauxhall', 'volkswagen', 'volvo', 'vw', 'yamaha', 'harley-davidson',
]) // prettier-ignore
