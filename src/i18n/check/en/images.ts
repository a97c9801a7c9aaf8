import type { images as german } from '../de/images.ts';
import type { ProblemWords } from '../words.ts';

export const images: Record<keyof typeof german, ProblemWords> = {
  'image-missing': {
    title: 'Image missing',
    message: 'There is no image file “{found}”.',
    fix: '[[Did you mean “{nearest}”? ]]Put the file beside the entry; capitals count.',
    why: 'Without the file the build stops or the image is missing.',
  },
  'image-outside': {
    title: 'Image outside the content',
    message: 'The image path “{found}” leads out of the content folder.',
    fix: 'Put the image beside the entry and write ./image.jpg.',
    why: 'Otherwise any file of the machine could be published.',
  },
  'image-kind': {
    title: 'Image format not allowed',
    message: 'Images of the format {found} are not accepted.',
    fix: 'Save the image as {allowed}.',
    why: 'SVG may contain programs; rare formats trigger bugs in image software.',
  },
  'image-content': {
    title: 'Not a valid image',
    message: 'The file is named {found}, but its content is [[{actual} or ]]something else.',
    fix: 'Open the image in an image program and save it anew as JPEG, PNG or WebP.',
    why: 'Files that pretend to be images are a known way to attack.',
  },
  'image-damaged': {
    title: 'Damaged image',
    message: 'The image “{found}” is damaged or breaks off in the middle.',
    fix: 'Take the original again, open it in an image program and save it anew.',
    why: 'Transfers that broke off leave half an image: on the site it would be grey or missing.',
  },
  'image-too-large': {
    title: 'Image file too large',
    message: 'The image file has {size} bytes; {limit} are allowed.',
    fix: 'Scale the image to at most 2000 pixels in width and save it anew.',
    why: 'Large files make the repository heavy for good.',
  },
  'image-dimensions': {
    title: 'Too many pixels',
    message: 'The image measures {width} × {height} pixels; {limit} are allowed on each side.',
    fix: 'Scale the image to at most 2000 pixels in width.',
    why: 'A few kilobytes can become gigabytes of pixels and stop the build.',
  },
  'image-location': {
    title: 'Place in the image',
    message: 'The image holds the place where it was taken (GPS).',
    fix: 'Remove the metadata: “export for web” in an image program, or Properties → Details on Windows.',
    why: 'The place tells where someone lives or works, and stays readable in the repository for ever.',
  },
};
